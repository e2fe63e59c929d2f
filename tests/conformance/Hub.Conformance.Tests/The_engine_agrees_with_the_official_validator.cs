using Hub.En16931;

namespace Hub.Conformance.Tests;

public class The_engine_agrees_with_the_official_validator
{
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "documents");

    public static TheoryData<string> Compared => [.. ComparedRules.All.Select(rules => rules.Name)];

    [Theory]
    [MemberData(nameof(Compared))]
    public void On_every_document_of_the_shared_corpus(string name)
    {
        Assert.SkipUnless(
            SharedCorpus.Find() is not null,
            "The corpus is not part of the project: set HUB_SHARED to the folder that holds corpus/verdicts.jsonl.");
        var comparisons = Compare(SharedCorpus.Find()!, ComparedRules.All.Single(rules => rules.Name == name));
        comparisons.Count(comparison => comparison.Official.HasRules).ShouldBeGreaterThan(4800);
        ShouldAgree(comparisons);
    }

    [Fact]
    public void On_the_documents_that_ship_with_the_project()
    {
        var comparisons = Compare(Documents, ComparedRules.En16931);
        comparisons.Count.ShouldBeGreaterThan(10);
        ShouldAgree(comparisons);
    }

    [Fact]
    public void And_every_shipped_document_has_an_official_verdict_or_no_syntax()
    {
        var judged = SharedCorpus.Read(Documents).Select(official => official.Path).ToHashSet();
        var unjudged = Directory.EnumerateFiles(Documents, "*.xml").Where(path => !judged.Contains(Path.GetFileName(path))).ToList();
        unjudged.ShouldAllBe(path => InvoiceCheck.Judge(File.ReadAllBytes(path), null).Syntax == InvoiceSyntax.Unknown);
    }

    private static List<Comparison> Compare(string corpus, ComparedRules rules) =>
        [.. rules.Read(corpus).AsParallel().AsOrdered().Select(official => Comparison.Of(corpus, official, rules))];

    private static void ShouldAgree(List<Comparison> comparisons)
    {
        var differences = comparisons.SelectMany(Differences).ToList();
        differences.ShouldBeEmpty(string.Join('\n', differences.Take(50)));
    }

    private static IEnumerable<string> Differences(Comparison comparison)
    {
        var path = comparison.Official.Path;
        return
        [
            .. comparison.Missed.Select(rule => $"missed {rule} in {path}"),
            .. comparison.Extra.Select(rule => $"extra {rule} in {path}"),
            .. comparison.Miscounted.Select(rule => $"{rule} {comparison.Ours[rule]} times, officially {comparison.Theirs[rule]}, in {path}"),
            .. comparison.StructureDiffers ? [$"structure {comparison.StructureValid} in {path}"] : Array.Empty<string>(),
            .. comparison.WellFormedDiffers ? [$"well-formed {comparison.WellFormed} in {path}"] : Array.Empty<string>(),
        ];
    }
}
