import { redocly } from "./redocly.mjs";

const { status, stdout, stderr } = redocly(["lint", "--config", "specs/redocly.yaml"]);

if (status === 0) {
  console.log("specs: no findings");
} else {
  process.stderr.write(stdout + stderr);
  process.exitCode = 1;
}
