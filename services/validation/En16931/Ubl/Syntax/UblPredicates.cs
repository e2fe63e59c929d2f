using System.Text;
using Hub.En16931.CodeLists;
using Hub.En16931.Model;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.Ubl.Syntax;

/// <summary>The rules of UBL that no verb of the table says, by id. Each is true when the node obeys.</summary>
internal static class UblPredicates
{
    private static readonly int SchemeId = XmlName.Of("", "schemeID");
    private static readonly int Id = Cbc("ID");
    private static readonly int Name = Cbc("Name");
    private static readonly int CompanyId = Cbc("CompanyID");
    private static readonly int RegistrationName = Cbc("RegistrationName");
    private static readonly int DocumentTypeCode = Cbc("DocumentTypeCode");
    private static readonly int Party = Cac("Party");
    private static readonly int PartyName = Cac("PartyName");
    private static readonly int PartyIdentification = Cac("PartyIdentification");
    private static readonly int PartyLegalEntity = Cac("PartyLegalEntity");
    private static readonly int TaxScheme = Cac("TaxScheme");
    private static readonly int Supplier = Cac("AccountingSupplierParty");
    private static readonly CodeList NoteSubjects = CodeList.Named("untdid4451-ubl");

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["UBL-DT-01"] = HasTwoDecimals,
        ["UBL-SR-19"] = (tree, payee) => IsNotTheSeller(tree, payee) && Count(tree, payee, PartyName, Name, Any) <= 1,
        ["UBL-SR-20"] = (tree, payee) => IsNotTheSeller(tree, payee) && Count(tree, payee, PartyIdentification, Id, HasOtherScheme) <= 1,
        ["UBL-SR-21"] = (tree, payee) => IsNotTheSeller(tree, payee) && Count(tree, payee, PartyLegalEntity, CompanyId, Any) <= 1,
        ["UBL-SR-43"] = HasDocumentType,
        ["UBL-SR-53"] = (tree, scheme) => tree.Child(scheme, CompanyId) >= 0 && Count(tree, scheme, TaxScheme, Id, Any) > 0,
        ["BR-CL-08"] = HasNoteSubject,
    };

    private static bool Any(XmlTree tree, int node) => true;

    private static bool HasTwoDecimals(XmlTree tree, int node)
    {
        var text = tree.TextUtf8(node);
        var point = text.IndexOf((byte)'.');
        var decimals = point < 0 ? default : text[(point + 1)..];
        return decimals.Length <= 2 || (decimals.Length <= 8 && Encoding.UTF8.GetString(decimals).EnumerateRunes().Count() <= 2);
    }

    private static bool HasOtherScheme(XmlTree tree, int id) =>
        !UblTableTests.All["sepa"](tree, id);

    private static int Count(XmlTree tree, int node, int group, int child, NodeTest counts)
    {
        var count = 0;
        for (var outer = tree.Child(node, group); outer >= 0; outer = tree.NextSame(outer))
        {
            for (var inner = tree.Child(outer, child); inner >= 0; inner = tree.NextSame(inner))
            {
                count += counts(tree, inner) ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>A name of the payee differs from a registered name of the seller; when either has none, no name differs.</summary>
    private static bool IsNotTheSeller(XmlTree tree, int payee) =>
        AnyGrandchild(tree, payee, PartyName, Name, (t, name) => AnySellerName(t, payee, name));

    private static bool AnySellerName(XmlTree tree, int payee, int name) =>
        tree.Parent(payee) is >= 0 and var invoice
        && NodeTests.AnyChild(tree, invoice, Supplier, (_, supplier) => NodeTests.AnyChild(tree, supplier, Party, (_, party) =>
            AnyGrandchild(tree, party, PartyLegalEntity, RegistrationName, (t, seller) => !t.TextUtf8(seller).SequenceEqual(t.TextUtf8(name)))));

    private static bool AnyGrandchild(XmlTree tree, int node, int group, int name, NodeTest test) =>
        NodeTests.AnyChild(tree, node, group, (_, outer) => NodeTests.AnyChild(tree, outer, name, test));

    /// <summary>An additional document is an invoiced object (130), in a credit note a project (50), or has no type and no scheme.</summary>
    private static bool HasDocumentType(XmlTree tree, int document)
    {
        if (NodeTests.AnyChild(tree, document, DocumentTypeCode, (t, type) => t.TextUtf8(type).SequenceEqual("130"u8)))
        {
            return true;
        }

        var isProject = tree.Name(0) == DocumentRoot.UblCreditNote
            && NodeTests.AnyChild(tree, document, DocumentTypeCode, (t, type) => t.TextUtf8(type).SequenceEqual("50"u8));
        return isProject
            || (tree.Child(document, DocumentTypeCode) < 0
                && !NodeTests.AnyChild(tree, document, Id, (t, id) => t.Attribute(id, SchemeId) >= 0));
    }

    /// <summary>A note may begin its text with "#code#" (BT-21); three letters between the signs are taken for a code.</summary>
    private static bool HasNoteSubject(XmlTree tree, int note)
    {
        var text = tree.TextUtf8(note);
        var opening = text.IndexOf((byte)'#');
        if (opening < 0)
        {
            return true;
        }

        var rest = text[(opening + 1)..];
        var closing = rest.IndexOf((byte)'#');
        return closing < 0 || !IsThreeCharacters(rest[..closing]) || IsPartOfTheList(rest[..closing]);
    }

    private static bool IsThreeCharacters(ReadOnlySpan<byte> text) =>
        text.Length is >= 3 and <= 12 && Encoding.UTF8.GetString(text).EnumerateRunes().Count() == 3;

    /// <summary>The official test looks for the three characters anywhere in the line of codes, spaces included.</summary>
    private static bool IsPartOfTheList(ReadOnlySpan<byte> subject) =>
        NoteSubjects.Contains(subject, CodeSpelling.Exact)
        || JoinedSubjects.Contains(Encoding.UTF8.GetString(subject), StringComparison.Ordinal);

    private static readonly string JoinedSubjects = $" {string.Join(' ', NoteSubjects.Codes)} ";

    private static int Cac(string name) => XmlName.Of(Namespaces.Cac, name);

    private static int Cbc(string name) => XmlName.Of(Namespaces.Cbc, name);
}
