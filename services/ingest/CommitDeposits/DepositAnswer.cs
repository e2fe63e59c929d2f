using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>The answer to a deposit: what was taken, durably, and what was not.</summary>
internal sealed record DepositAnswer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Identifier of the deposit.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The instant from which it is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>The invoice, where the deposit is a single document; absent otherwise.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>How many documents were taken.</summary>
    public required int Accepted { get; init; }

    /// <summary>How many were not.</summary>
    public required int Refused { get; init; }

    /// <summary>The documents that were taken, in the order in which they came.</summary>
    public required IReadOnlyList<TakenInvoice> Invoices { get; init; }

    /// <summary>Those that were not.</summary>
    public required IReadOnlyList<RefusedEntry> RefusedEntries { get; init; }

    /// <summary>The bytes of the answer, as text: kept beside an idempotency key and sent again as they are.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
