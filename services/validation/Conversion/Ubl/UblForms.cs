using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic.Terms;
using Hub.En16931.Model;
using Hub.En16931.Ubl;

namespace Hub.Conversion.Ubl;

/// <summary>The forms and tests that only UBL has.</summary>
internal static class UblForms
{
    private static readonly Form<decimal?> InvoiceAmount = new AmountForm(isWritten: true);
    private static readonly Form<DateOnly?> Day = new DateForm();
    private static readonly int DocumentTypeCode = Tag.Of("cbc:DocumentTypeCode").Name;

    /// <summary>BT-8: UBL writes the codes of UNTDID 2005, as the model does.</summary>
    public static readonly Form<string?> TaxPoint = new MappedCodeForm(("3", "3"), ("35", "35"), ("432", "432"));

    /// <summary>BT-111, in the VAT accounting currency.</summary>
    public static readonly Form<decimal?> AccountingAmount = new AmountForm(isWritten: true, isAccounting: true);

    /// <summary>BT-90: a party identifier of this scheme.</summary>
    public static readonly SchemedForm Sepa = new("SEPA");

    public static Row<TGroup> Amount<TGroup>(string tag, Term<TGroup, decimal?> term) => Table.Value(tag, InvoiceAmount, term);

    public static Row<TGroup> Date<TGroup>(string tag, Term<TGroup, DateOnly?> term) => Table.Value(tag, Day, term);

    /// <summary>The tax scheme that every VAT category and VAT number stands beside.</summary>
    public static Row<TGroup> VatScheme<TGroup>() => Table.Constant<TGroup>("cac:TaxScheme/cbc:ID", "VAT");

    public static bool IsVat(Reading reading, int node) => UblTests.IsVat(reading.Tree, node);

    /// <summary>BT-18, BT-128.</summary>
    public static bool IsInvoicedObject(Reading reading, int node) => Nodes.AnyChild(reading.Tree, node, DocumentTypeCode, "130"u8, "130"u8);

    /// <summary>BT-11 of a credit note.</summary>
    public static bool IsProject(Reading reading, int node) => Nodes.AnyChild(reading.Tree, node, DocumentTypeCode, "50"u8, "50"u8);

    public static bool HasNoType(Reading reading, int node) => reading.Tree.Child(node, DocumentTypeCode) < 0;
}
