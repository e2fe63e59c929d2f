using System.Runtime.CompilerServices;
using Hub.Conformance;
using Hub.RuleTables;

namespace Hub.En16931.Tests.SyntaxTables;

public class The_tables_are_what_the_generator_writes
{
    [Fact]
    public void From_the_official_rules_and_code_lists()
    {
        var shared = SharedCorpus.FindShared();
        Assert.SkipUnless(shared is not null, "The official rules are not here: set HUB_SHARED.");

        foreach (var (path, text) in GeneratedFiles.All(Path.Combine(shared!, "rules"), Path.Combine(shared!, "corpus", "codelists")))
        {
            File.ReadAllText(Path.Combine(Engine(), path)).ShouldBe(text, $"{path} is not current: run tools/Hub.RuleTables.");
        }
    }

    private static string Engine([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "services", "validation", "En16931");
}
