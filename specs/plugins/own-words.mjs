/**
 * Redocly's rules see a property as its schema, so one that is a `$ref` passes for described by what every
 * other property of that schema is described by too.
 */
export default function ownWords() {
  return {
    id: "own-words",
    rules: { oas3: { "property-has-description": propertyHasDescription } },
  };
}

function propertyHasDescription() {
  return {
    SchemaProperties(properties, { report, location }) {
      for (const [name, schema] of Object.entries(properties)) {
        // `false` says that there is no such property.
        if (schema === false) {
          continue;
        }
        const { description } = schema;
        if (typeof description === "string" && description.trim() !== "") {
          continue;
        }
        report({
          message: `The property \`${name}\` needs a description of its own, beside its \`$ref\` where it has one: what it is here.`,
          location: location.child([name]),
        });
      }
    },
  };
}
