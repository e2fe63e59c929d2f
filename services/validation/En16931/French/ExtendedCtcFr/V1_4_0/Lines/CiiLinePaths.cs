using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>Where a line of CII says what it is, and of which line it is a part.</summary>
internal static class CiiLinePaths
{
    /// <summary>BT-126.</summary>
    public static readonly TermPath Number = Path("LineID");

    /// <summary>BT-X-8, EXT-FR-FE-163.</summary>
    public static readonly TermPath Type = Path("LineStatusReasonCode");

    /// <summary>BT-X-304, EXT-FR-FE-162.</summary>
    public static readonly TermPath Parent = Path("ParentLineID");

    /// <summary>What stands at a path, as written.</summary>
    public static List<string> Texts(Subject line, TermPath path)
    {
        List<string> texts = [];
        for (var node = path.First(line.Tree, line.Node); node >= 0; node = path.Next(line.Tree, node))
        {
            texts.Add(line.Tree.Text(node));
        }

        return texts;
    }

    private static TermPath Path(string name) => TermPath.Parse("ram:AssociatedDocumentLineDocument/ram:" + name, SyntaxBinding.Cii.Vocabulary);
}
