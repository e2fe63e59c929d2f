using System.Text;
using System.Xml.Linq;
using System.Xml.XPath;
using Hub.Conformance;

namespace Hub.Conversion.Tests;

/// <summary>
/// Changes each text and each attribute of a document, one at a time, with another parser than ours: the invoice that is read must then be another one, or the list of
/// losses must be.
/// </summary>
public class Nothing_is_dropped_in_silence
{
    private static readonly XNamespace SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    [Theory]
    [InlineData("ubl-with-everything.xml")]
    [InlineData("cii-with-everything.xml")]
    public void Of_a_document_that_ships_with_the_project(string name)
    {
        var silent = Silent(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "documents", name)), every: 1, out var changed);
        changed.ShouldBeGreaterThan(150);
        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Of_any_document_of_the_shared_corpus()
    {
        var corpus = SharedCorpus.Find();
        Assert.SkipUnless(corpus is not null, "The corpus is not part of the project: set HUB_SHARED.");
        var silent = SharedCorpus.Read(corpus).Where(official => official.Verdict is "valid" or "warnings" && official.XsdValid == true)
            .Select(official => File.ReadAllBytes(Path.Combine(corpus, official.Path)))
            .Where(document => document.Length < 60_000)
            .Where((_, at) => at % 4 == 0)
            .AsParallel().SelectMany(document => Silent(document, every: 3, out _)).Distinct().ToList();
        silent.ShouldBeEmpty();
    }

    private static List<string> Silent(byte[] document, int every, out int changed)
    {
        var xml = XDocument.Load(new MemoryStream(document), LoadOptions.PreserveWhitespace);
        var (before, listed) = Told(document, xml);
        var silent = new List<string>();
        var places = Places(xml).Where((_, at) => at % every == 0).ToList();
        changed = places.Count;
        foreach (var (owner, name, value, set) in places.Where(place => !place.Owner.AncestorsAndSelf().Any(listed.Contains)))
        {
            set("x" + value);
            var (after, _) = Told(Encoding.UTF8.GetBytes(xml.ToString(SaveOptions.DisableFormatting)), xml);
            if (after == before) silent.Add($"{PathOf(owner)} {name} = {value}");
            set(value);
        }

        return silent;
    }

    /// <summary>All that a reading says, and the elements that it lists as lost: of those it does not show every character.</summary>
    private static (string Text, HashSet<XElement> Listed) Told(byte[] document, XDocument xml)
    {
        var reading = InvoiceConversion.Read(document);
        var losses = string.Join('\n', reading.Losses.Select(loss => $"{loss.Path}={loss.Value}={loss.Reason}"));
        var listed = reading.Losses.Where(loss => !loss.Path.Contains('@', StringComparison.Ordinal)).SelectMany(loss => xml.XPathSelectElements(LocalPath(loss.Path)));
        return (Semantics.Json(reading.Invoice!) + losses, [.. listed]);
    }

    /// <summary>The path without the prefixes of its document, as XPath 1.0 knows no default namespace.</summary>
    private static string LocalPath(string path) => string.Concat(path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(step =>
    {
        var name = step.Split('[')[0];
        return $"/*[local-name()='{name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]}']{step[name.Length..]}";
    }));

    /// <summary>Each text of an element without children, and each attribute that is part of the document.</summary>
    private static IEnumerable<(XElement Owner, string Name, string Value, Action<string> Set)> Places(XDocument xml)
    {
        foreach (var element in xml.Descendants())
        {
            if (!element.HasElements && element.Value.Trim().Length > 0) yield return (element, "text", element.Value, value => element.Value = value);
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != SchemaInstance && attribute.Value.Length > 0))
                yield return (element, "@" + attribute.Name.LocalName, attribute.Value, value => attribute.Value = value);
        }
    }

    private static string PathOf(XElement element) => string.Join('/', element.AncestorsAndSelf().Reverse().Select(step => step.Name.LocalName));
}
