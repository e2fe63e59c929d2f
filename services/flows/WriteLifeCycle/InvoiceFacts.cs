using Hub.Cdar;
using Hub.Cdar.Model;
using Hub.Conversion.Semantic;
using Hub.TellFlows;

namespace Hub.Flows.WriteLifeCycle;

/// <summary>What a life-cycle message tells of its invoice.</summary>
/// <param name="Number">BT-1.</param>
/// <param name="IssueDate">BT-2.</param>
/// <param name="TypeCode">BT-3; null when it could not be read.</param>
/// <param name="Seller">The seller.</param>
/// <param name="Buyer">The buyer.</param>
internal sealed record InvoiceFacts(string Number, DateOnly IssueDate, string? TypeCode, CdarParty Seller, CdarParty Buyer)
{
    private const int SirenLength = 9;

    /// <summary>What stands for that which could not be read in a rejected document: the same as in messages of the public portal (G1.114).</summary>
    private static readonly string UnknownNumber = new('X', 20);
    private static readonly DateOnly UnknownDate = new(1900, 1, 1);
    private static readonly string UnknownSiren = new('0', SirenLength);

    /// <summary>From the document, and where it says nothing from the step.</summary>
    /// <param name="invoice">The document; null when it could not be read.</param>
    /// <param name="step">The step.</param>
    public static InvoiceFacts Of(SemanticInvoice? invoice, HubStep step) => new(
        invoice?.Number ?? step.Number ?? UnknownNumber,
        invoice?.IssueDate ?? UnknownDate,
        invoice?.TypeCode,
        Party(CdarCodes.Seller, invoice?.Seller?.Name, SirenOf([invoice?.Seller?.LegalIdentifier, .. invoice?.Seller?.Identifiers ?? []]), invoice?.Seller?.ElectronicAddress),
        Party(CdarCodes.Buyer, invoice?.Buyer?.Name, SirenOf([invoice?.Buyer?.LegalIdentifier, invoice?.Buyer?.Identifier, Siret(step.BuyerSiret)]), invoice?.Buyer?.ElectronicAddress));

    /// <summary>Where the directory has no address, the SIREN is one.</summary>
    private static CdarParty Party(string role, string? name, string siren, Identifier? address) => new()
    {
        Id = new CdarId(siren, CdarCodes.SirenScheme),
        Name = name,
        Role = role,
        Address = address is { Scheme: CdarCodes.AddressScheme } ? new CdarId(address.Value, CdarCodes.AddressScheme) : new CdarId(siren, CdarCodes.AddressScheme),
    };

    /// <summary>A SIREN, or the one that a SIRET begins with.</summary>
    private static string SirenOf(IEnumerable<Identifier?> ids) =>
        ids.OfType<Identifier>().Where(id => id.Value.Length is SirenLength or 14 && id.Value.All(char.IsAsciiDigit)).Select(id => id.Value[..SirenLength]).FirstOrDefault() ?? UnknownSiren;

    private static Identifier? Siret(string? siret) => siret is null ? null : new Identifier(siret);
}
