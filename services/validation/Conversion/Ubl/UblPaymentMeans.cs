using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Ubl;

/// <summary>One <c>cac:PaymentMeans</c>: UBL repeats the whole instruction (BG-16) for each account (BG-17).</summary>
internal sealed record UblPaymentMeans
{
    public static readonly Term<UblPaymentMeans, SemanticInvoice?> OfInvoice = new("BT-9", means => means.IsFirst ? means.Invoice : null, (_, _) => { });
    public static readonly Term<UblPaymentMeans, PaymentInstructions?> OfInstructions = new("BG-16", means => means.Instructions, (_, _) => { });
    public static readonly Term<UblPaymentMeans, PaymentInstructions?> OfFirst = new("BG-16", means => means.IsFirst ? means.Instructions : null, (_, _) => { });
    public static readonly Term<UblPaymentMeans, CreditTransfer?> OfTransfer = new("BG-17", means => means.Transfer, (_, _) => { });

    /// <summary>For BT-9 of a credit note.</summary>
    public required SemanticInvoice Invoice { get; init; }

    public required PaymentInstructions Instructions { get; init; }

    public required CreditTransfer Transfer { get; init; }

    /// <summary>What may stand once only is written with the first.</summary>
    public bool IsFirst { get; init; } = true;
}
