import { measures } from "../test/contract/rates/measures.ts";
import { readArguments } from "./lib/arguments.ts";

readArguments({
  usage: `npm run rates   prints what a job at each vendor's rate limit takes, by virtual time on the emulator

It takes no argument.`,
});

for (const measure of Object.values(measures)) {
  const { what, lost, requests, refused, seconds, share } = await measure();
  const used = share === undefined ? "" : `, ${share.toFixed(2)} of the allowed rate`;
  console.log(`${what}: ${lost} lost, ${refused} of ${requests} refused, ${seconds} s${used}`);
}
