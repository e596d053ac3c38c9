/** Writes `dist/index.d.ts` of a package, with the text of the sources as it stands. */
export async function buildTypes(name: string) {
  // Loaded only now: they are native code, which takes time and a permission.
  const { rollup } = await import("rollup");
  const { dts } = await import("rollup-plugin-dts");
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
