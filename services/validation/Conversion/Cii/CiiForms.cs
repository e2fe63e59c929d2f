using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using Hub.En16931.Cii;
using Hub.En16931.Model;

namespace Hub.Conversion.Cii;

/// <summary>The forms and tests that only CII has.</summary>
internal static class CiiForms
{
    private static readonly Form<decimal?> InvoiceAmount = new AmountForm(isWritten: false);
    private static readonly Form<DateOnly?> Day = new CompactDateForm();
    private static readonly int TypeCode = Tag.Of("ram:TypeCode").Name;

    /// <summary>BT-110, which carries its currency so that BT-111 can be told apart.</summary>
    public static readonly Form<decimal?> VatAmount = new AmountForm(isWritten: true);

    /// <summary>BT-111.</summary>
    public static readonly Form<decimal?> AccountingAmount = new AmountForm(isWritten: true, isAccounting: true);

    /// <summary>BT-8: CII writes the codes of UNTDID 2475, the model those of UNTDID 2005.</summary>
    public static readonly Form<string?> TaxPoint = new MappedCodeForm(("3", "5"), ("35", "29"), ("432", "72"));

    public static readonly SchemedForm VatScheme = new("VA");

    public static readonly SchemedForm TaxScheme = new("FC");

    public static Row<TGroup> Amount<TGroup>(string tag, Term<TGroup, decimal?> term) => Table.Value(tag, InvoiceAmount, term);

    /// <summary>A day, wrapped: <c>ram:IssueDateTime/udt:DateTimeString</c>.</summary>
    public static Row<TGroup> Date<TGroup>(string tag, string inner, Term<TGroup, DateOnly?> term) => Table.Around(tag, Table.Value(inner, Day, term));

    /// <summary>One identifier of a party or place: with a scheme it is a <c>ram:GlobalID</c>, without it a <c>ram:ID</c>.</summary>
    public static Row<TGroup>[] Identifier<TGroup>(Term<TGroup, Identifier?> term) =>
    [
        Table.Value("ram:ID", Of.Identifier, term, writes: value => value!.Scheme is null),
        Table.Value("ram:GlobalID", Of.Identifier, term, writes: value => value!.Scheme is not null),
    ];

    public static Row<TGroup> Vat<TGroup>() => Table.Constant<TGroup>("ram:TypeCode", "VAT");

    public static bool IsVat(Reading reading, int node) => CiiTests.IsVat(reading.Tree, node);

    public static bool IsTender(Reading reading, int node) => Nodes.AnyChild(reading.Tree, node, TypeCode, "50"u8, "50"u8);

    public static bool IsInvoicedObject(Reading reading, int node) => Nodes.AnyChild(reading.Tree, node, TypeCode, "130"u8, "130"u8);
}
