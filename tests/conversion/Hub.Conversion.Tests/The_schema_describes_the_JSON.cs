using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;
using Hub.Conversion.Json;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Tests;

/// <summary>docs/en16931-invoice.schema.json is what others read the JSON by: it follows from the types, and changes only with them.</summary>
public class The_schema_describes_the_JSON
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Parse(File.ReadAllText(Path.ChangeExtension(typeof(SemanticInvoice).Assembly.Location, ".xml")))
        .Descendants("member").Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!.Value.Trim());

    [Fact]
    public void As_the_file_in_docs_says()
    {
        var schema = Schema();
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") is not null) File.WriteAllText(DocsFile(), schema);
        File.ReadAllText(DocsFile()).ShouldBe(schema, "Run this test with HUB_APPROVE=1 and review the change.");
    }

    [Fact]
    public void And_names_the_term_of_every_property() =>
        Enumerable.Range(1, 165).Where(number => number != 4).ShouldAllBe(number => Schema().Contains($"BT-{number}"));

    private static string Schema()
    {
        var exported = SemanticJson.Options.GetJsonSchemaAsNode(typeof(SemanticInvoice), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Invoice of the semantic model of EN 16931-1" };
        foreach (var (name, value) in exported) schema[name] = value?.DeepClone();
        return schema.ToJsonString(new JsonSerializerOptions(SemanticJson.Options) { WriteIndented = true }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var described = schema as JsonObject ?? [];
        if (context.TypeInfo.Type == typeof(ReadOnlyMemory<byte>)) (described["type"], described["contentEncoding"]) = ("string", "base64");
        if (context.PropertyInfo is not { AttributeProvider: System.Reflection.MemberInfo property } || !Summaries.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var summary)) return described;
        described.Remove("description");
        described.Insert(0, "description", summary);
        return described;
    }

    private static string DocsFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "en16931-invoice.schema.json");
    }
}
