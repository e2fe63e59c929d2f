using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Cii;

/// <summary>One <c>ram:SpecifiedTradeSettlementPaymentMeans</c>: CII repeats the instruction (BG-16) for each account (BG-17).</summary>
internal sealed record CiiPaymentMeans
{
    public static readonly Term<CiiPaymentMeans, PaymentInstructions?> OfInstructions = new("BG-16", means => means.Instructions, (_, _) => { });
    public static readonly Term<CiiPaymentMeans, PaymentInstructions?> OfFirst = new("BG-16", means => means.IsFirst ? means.Instructions : null, (_, _) => { });
    public static readonly Term<CiiPaymentMeans, CreditTransfer?> OfTransfer = new("BG-17", means => means.Transfer, (_, _) => { });

    public required PaymentInstructions Instructions { get; init; }

    public required CreditTransfer Transfer { get; init; }

    /// <summary>What may stand once only is written with the first.</summary>
    public bool IsFirst { get; init; } = true;
}
