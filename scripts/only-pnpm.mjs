// `npm install` cannot read a pnpm workspace; say so in one line instead of failing half-way.
if (!(process.env.npm_config_user_agent ?? '').startsWith('pnpm/')) {
  console.error('Splot is a pnpm workspace: run `npm start` or `npm test` (they install everything), or `npx --yes pnpm@12.21.0 install`.');
  process.exit(1);
}
