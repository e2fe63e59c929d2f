using Hub.Routing.Storage;

namespace Hub.Routing.Quarantine;

/// <summary>The fields of the register that an operator may mend: what routing goes by, and the contract that finance systems file by.</summary>
internal sealed record RoutingMetadata(string? BuyerSiret, string? ServiceCode, string? EngagementNumber, string? ContractReference)
{
    private const int EngagementLength = 50;

    public static RoutingMetadata Of(RegisteredInvoice invoice) => new(invoice.BuyerSiret, invoice.ServiceCode, invoice.EngagementNumber, invoice.ContractReference);

    /// <summary>The metadata after a mending.</summary>
    public RoutingMetadata With(MendingBody body) => new(
        Changed(BuyerSiret, body.BuyerSiret), Changed(ServiceCode, body.ServiceCode), Changed(EngagementNumber, body.EngagementNumber), Changed(ContractReference, body.ContractReference));

    /// <summary>The fields that differ from those of before.</summary>
    public IReadOnlyList<MendedField> ChangesFrom(RoutingMetadata before) =>
    [
        .. ((MendedField[])
        [
            new("buyerSiret", before.BuyerSiret, BuyerSiret), new("serviceCode", before.ServiceCode, ServiceCode),
            new("engagementNumber", before.EngagementNumber, EngagementNumber), new("contractReference", before.ContractReference, ContractReference),
        ]).Where(change => change.Old != change.New),
    ];

    /// <summary>True when each part of the request may be one.</summary>
    public static bool IsWithinLimits(MendingBody body) =>
        (string.IsNullOrWhiteSpace(body.BuyerSiret) || (body.BuyerSiret.Trim() is { Length: Lengths.Siret } siret && siret.All(char.IsAsciiDigit)))
        && !(body.ServiceCode?.Length > Lengths.Code) && !(body.EngagementNumber?.Length > EngagementLength) && !(body.ContractReference?.Length > Lengths.Code)
        && !string.IsNullOrWhiteSpace(body.Reason) && body.Reason.Length <= Lengths.Comment;

    /// <summary>Writes them into the invoice's row.</summary>
    public void Fill(RegisteredInvoice invoice) => (invoice.BuyerSiret, invoice.ServiceCode, invoice.EngagementNumber, invoice.ContractReference) = (BuyerSiret, ServiceCode, EngagementNumber, ContractReference);

    private static string? Changed(string? current, string? wanted)
    {
        if (wanted is null) return current;
        return string.IsNullOrWhiteSpace(wanted) ? null : wanted.Trim();
    }
}
