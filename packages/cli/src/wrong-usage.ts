/** The person typed something that cannot be done; ends the program with exit code 2. The message is a clause in the language asked for. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
