using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hub.Conformance;

namespace Hub.En16931.Tests.Xml;

/// <summary>Differential test: the same verdict on well-formedness, the same elements, attributes and texts.</summary>
public class Our_reader_agrees_with_the_framework_s
{
    /// <summary>More when HUB_MUTATIONS says so.</summary>
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("HUB_MUTATIONS"), out var told) ? told : 3000;

    private const string Everything =
        "<?xml version='1.0' encoding='UTF-8'?><!-- a --><p:a xmlns:p='urn:p' xmlns='urn:d' b='1' p:c='&lt;&#10;'>\r\n<b xmlns=''> x <![CDATA[ <y> ]]>&amp;&#x20AC;</b>"
        + "<?do this?><p:c/><d e=\"f\">é</d ></p:a><!-- z -->\n";

    [Fact]
    public void On_any_mutation_of_an_invoice() =>
        ForAnySeed(seed => Compare(Mutation.Of(SampleDocuments.Valid[seed % SampleDocuments.Valid.Count], seed), $"seed {seed}"));

    [Fact]
    public void On_any_mutation_of_a_small_document_with_everything_in_it() =>
        ForAnySeed(seed => Compare(Mutation.Of(Encoding.UTF8.GetBytes(Everything), seed), $"seed {seed}"));

    [Fact]
    public void On_every_document_of_the_shared_corpus()
    {
        Assert.SkipUnless(SharedCorpus.Find() is not null, "The shared corpus is not here: set HUB_SHARED.");
        foreach (var path in Directory.EnumerateFiles(SharedCorpus.Find()!, "*.xml", SearchOption.AllDirectories))
        {
            Compare(File.ReadAllBytes(path), path);
        }
    }

    private static void ForAnySeed(Action<int> compare) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Documents), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), compare));

    private static void Compare(byte[] document, string name)
    {
        var expected = FrameworkReader.Describe(document);
        if (expected is not null && IsLenient(document))
        {
            return;
        }

        var (tree, isWellFormed, findings) = Read.Bytes(document);
        var why = isWellFormed ? "" : findings[0].Rule + " " + findings[0].English;
        isWellFormed.ShouldBe(expected is not null, $"{name} {why}");
        if (expected is not null)
        {
            FrameworkReader.Describe(tree!).ShouldBe(expected, name);
        }
    }

    /// <summary>
    /// The framework takes any version that begins with 1.0, a character cut off by the end of the document, and elements with
    /// the prefix xmlns; XML and the official validators do not.
    /// </summary>
    private static bool IsLenient(byte[] document) =>
        Rune.DecodeLastFromUtf8(document, out _, out _) != OperationStatus.Done
        || document.AsSpan().IndexOf("<xmlns:"u8) >= 0
        || Encoding.Latin1.GetString(document, 0, Math.Min(document.Length, 100)).Split('"', '\'') is [_, var version, ..] && version != "1.0";
}
