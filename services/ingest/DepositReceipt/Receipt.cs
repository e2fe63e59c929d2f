using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hub.DepositReceipt;

/// <summary>What the hub says of a deposit: who deposited what, and from which instant on it was durable. The same deposit always gives the same bytes.</summary>
public sealed record Receipt
{
    /// <summary>What the seal calls it (<c>typ</c>).</summary>
    public const string Kind = "fr.hub.deposit-receipt.v1";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, RespectRequiredConstructorParameters = true };

    /// <summary>The hub, as its tokens name it too.</summary>
    public required string Issuer { get; init; }

    /// <summary>The deposit.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The supplier's account.</summary>
    public required string Account { get; init; }

    /// <summary>The instant from which the deposit was durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>Documents that this deposit brought: not those of the account's earlier ones.</summary>
    public required int Accepted { get; init; }

    /// <summary>Files refused at the door; they are not part of the receipt.</summary>
    public required int Refused { get; init; }

    /// <summary>The documents, ordered by invoice id.</summary>
    public required IReadOnlyList<ReceiptedInvoice> Invoices { get; init; }

    /// <summary>Its bytes: JSON in UTF-8, members in this order, no white space.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Form);

    /// <summary>Reads a receipt; null when the bytes are not one.</summary>
    public static Receipt? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Receipt>(json, Form) is { Issuer: not null, Account: not null, Invoices: not null } receipt && receipt.Invoices.All(IsWhole) ? receipt : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(ReceiptedInvoice? invoice) => invoice is { FileName: not null, Sha256: not null };
}
