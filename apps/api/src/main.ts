import 'reflect-metadata';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { createApi } from './create-api.ts';
import { readApiSettings } from './platform/api-settings.ts';

const api = await createApi();
stopWithParent(() => api.close());
await api.listen(readApiSettings().port, '127.0.0.1');
