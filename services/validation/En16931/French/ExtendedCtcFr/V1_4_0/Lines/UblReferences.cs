using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>What the references of a UBL line to its own invoice say.</summary>
internal sealed class UblReferences
{
    private static readonly int Reference = XmlName.Of(Namespaces.Cac, "BillingReference");
    private static readonly int Document = XmlName.Of(Namespaces.Cac, "InvoiceDocumentReference");
    private static readonly int Number = XmlName.Of(Namespaces.Cbc, "ID");
    private static readonly int Type = XmlName.Of(Namespaces.Cbc, "DocumentStatusCode");
    private static readonly TermPath ParentNumber = TermPath.Parse("cac:BillingReferenceLine/cbc:ID", SyntaxBinding.Ubl.Vocabulary);

    public UblReferences(XmlTree tree, int line, UblLines lines)
    {
        for (var reference = tree.Child(line, Reference); reference >= 0; reference = tree.NextSame(reference))
        {
            Read(tree, reference, lines);
        }
    }

    /// <summary>Refers to its invoice, without the type DETAIL.</summary>
    public bool IsUncounted => IsSubLine && !IsDetail;

    /// <summary>Refers to its invoice.</summary>
    public bool IsSubLine { get; private set; }

    /// <summary>Has a type beside a reference to its invoice.</summary>
    public bool HasType { get; private set; }

    /// <summary>Has the type DETAIL there.</summary>
    public bool IsDetail { get; private set; }

    /// <summary>Has the type GROUP there.</summary>
    public bool IsGroup { get; private set; }

    /// <summary>Has the type GROUP in the very document reference that names its invoice.</summary>
    public bool IsGroupItself { get; private set; }

    /// <summary>The lines it says it belongs to.</summary>
    public List<string> Parents { get; } = [];

    private void Read(XmlTree tree, int reference, UblLines lines)
    {
        var isOwn = false;
        var hasType = false;
        var isDetail = false;
        var isGroup = false;
        for (var document = tree.Child(reference, Document); document >= 0; document = tree.NextSame(document))
        {
            var names = Names(tree, document, lines);
            isOwn |= names;
            hasType |= tree.Child(document, Type) >= 0;
            isDetail |= Nodes.AnyChild(tree, document, Type, "DETAIL"u8, "DETAIL"u8);
            var groups = Nodes.AnyChild(tree, document, Type, "GROUP"u8, "GROUP"u8);
            isGroup |= groups;
            IsGroupItself |= names && groups;
        }

        if (isOwn)
        {
            IsSubLine = true;
            HasType |= hasType;
            IsDetail |= isDetail;
            IsGroup |= isGroup;
            ReadParents(tree, reference);
        }
    }

    private static bool Names(XmlTree tree, int document, UblLines lines)
    {
        for (var number = tree.Child(document, Number); number >= 0; number = tree.NextSame(number))
        {
            if (lines.IsOwnNumber(number))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadParents(XmlTree tree, int reference)
    {
        for (var parent = ParentNumber.First(tree, reference); parent >= 0; parent = ParentNumber.Next(tree, parent))
        {
            Parents.Add(tree.Text(parent));
        }
    }
}
