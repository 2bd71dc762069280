import { serve } from './app.ts';

serve(process.env.API_PORT);
