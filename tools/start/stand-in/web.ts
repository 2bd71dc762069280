import { serve } from './app.ts';

serve(process.env.PORT);
