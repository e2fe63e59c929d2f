using System.Text;
using Hub.En16931.Xml;

namespace Hub.En16931.Tests.Xml;

/// <summary>Reads a text or bytes with the engine's parser.</summary>
internal static class Read
{
    public static (XmlTree? Tree, bool IsWellFormed, IReadOnlyList<Finding> Findings) Bytes(byte[] document, CheckOptions? options = null)
    {
        var findings = new FindingSink(100);
        var parsed = XmlParser.Parse(document, options ?? CheckOptions.Default, findings);
        return (parsed.Tree, parsed.IsWellFormed, findings.ToList());
    }

    public static XmlTree Tree(string document)
    {
        var (tree, isWellFormed, findings) = Bytes(Encoding.UTF8.GetBytes(document));
        isWellFormed.ShouldBeTrue(string.Join("; ", findings.Select(finding => finding.English)));
        return tree!;
    }

    /// <summary>The one finding that a document that is not well-formed ends in.</summary>
    public static Finding Fault(string document, CheckOptions? options = null) => Fault(Encoding.UTF8.GetBytes(document), options);

    public static Finding Fault(byte[] document, CheckOptions? options = null)
    {
        var (_, isWellFormed, findings) = Bytes(document, options);
        isWellFormed.ShouldBeFalse();
        return findings.ShouldHaveSingleItem();
    }
}
