import { nodePort } from '../compare/panel/workers/node-thread.ts';
import { pagePort } from '../compare/panel/workers/page-thread.ts';
import { serve } from '../compare/panel/workers/serve.ts';

serve(nodePort() ?? pagePort());
