using Hub.En16931.CodeLists;
using Hub.En16931.French.BrFr.V1_4_0.SubInvoices;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>What many rules ask of the whole invoice, worked out once, when first asked.</summary>
internal sealed class Facts
{
    private readonly Element document;
    private Memo<bool> silentLines;
    private readonly Judgement judgement;
    private Values? invoiceNumbers;
    private SubInvoiceFacts? subInvoices;
    private int? framework;
    private bool isFrameworkRepeated;

    public Facts(Judgement judgement, InvoiceSyntax syntax)
    {
        this.judgement = judgement;
        document = judgement.Document;
        IsCii = syntax == InvoiceSyntax.CrossIndustryInvoice;
        Paths = IsCii ? Paths.Cii : Paths.Ubl;
        Notes = IsCii ? new CiiNotes(document) : new UblNotes(document);
    }

    public Paths Paths { get; }

    public Notes Notes { get; }

    /// <summary>The notes of a UBL document.</summary>
    public UblNotes UblNotes => (UblNotes)Notes;

    /// <summary>The framework (BT-23) is one of several sellers, or of a seller and a buyer who invoice each other.</summary>
    public bool HasSubInvoices => IsMultiVendor || IsTwoWay;

    /// <summary>The framework (BT-23) is one of several sellers: S8, B8, M8.</summary>
    public bool IsMultiVendor => HasFramework(Codes.MultiVendor);

    /// <summary>The framework (BT-23) is one of a seller and a buyer who invoice each other: S9, B9, M9.</summary>
    public bool IsTwoWay => HasFramework(Codes.TwoWay);

    /// <summary>BT-3 is one of the codes.</summary>
    public bool IsOfType(CodeList types) => document.Any(Paths.TypeCode, types);

    /// <summary>BT-1.</summary>
    public Values InvoiceNumbers => invoiceNumbers ??= new Values(document, Paths.InvoiceNumber);

    /// <summary>What the rules about sub-invoices share.</summary>
    public SubInvoiceFacts SubInvoices => subInvoices ??= new SubInvoiceFacts(judgement, this, IsCii ? LineSyntax.Cii : LineSyntax.Ubl);

    private bool IsCii { get; }

    /// <summary>Whether a line in CII adds nothing of its own, and so needs no VAT category.</summary>
    public bool IsSilent(int line, Func<int, bool> test) => silentLines.For(line, test);

    /// <summary><c>normalize-space(framework) = codes</c>: in doubt, each time, when there are several.</summary>
    private bool HasFramework(CodeList codes)
    {
        framework ??= FindFramework();
        if (isFrameworkRepeated)
        {
            document.Doubt(ValueRules.Repeated, framework.Value);
            return false;
        }

        return framework >= 0 && codes.Contains(document.Tree.TextUtf8(framework.Value), CodeSpelling.Normalized);
    }

    private int FindFramework()
    {
        var found = document.All(Paths.Framework);
        var first = found.MoveNext() ? found.Current : -1;
        isFrameworkRepeated = first >= 0 && found.MoveNext();
        return first;
    }
}
