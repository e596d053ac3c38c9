import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/**
 * Writes `dist/index.d.ts` of a package, with the text of the sources as it stands.
 *
 * @param {string} name
 */
export async function buildTypes(name) {
  const bundle = await rollup({
    input: `src/${name}/index.ts`,
    external: (id) => !/^[./]/.test(id),
    plugins: [dts({ tsconfig: "tsconfig.json" })],
    onwarn: ({ message }) => {
      throw new Error(`src/${name}/index.ts: ${message}`);
    },
  });
  await bundle.write({ file: `src/${name}/dist/index.d.ts` });
  await bundle.close();
}
