using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.RecogniseDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>The answer to a deposit: what was taken, durably, and what was not.</summary>
internal sealed record DepositAnswer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Identifier of the deposit; where all its documents were deposited before, of the deposit that brought the first of them.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The instant from which it is durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>How many of the documents this account had deposited before, byte for byte: they are the invoices that they were, and nothing more is done. Absent when none.</summary>
    public int? AlreadyDeposited { get; init; }

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

    /// <summary>Where the deposit can be followed.</summary>
    [JsonIgnore]
    public string Location => InvoiceId is { } invoice ? $"/v1/invoices/{invoice}" : $"/v1/deposits/{DepositId}";

    /// <summary>The answer to a deposit.</summary>
    public static DepositAnswer Of(SortedDeposit deposit, DateTimeOffset at)
    {
        var draft = deposit.Draft;
        var first = deposit.IsRepetition ? deposit.FirstOf(draft.Documents[0]) : null;
        var invoices = draft.Documents.Select(document => TakenInvoice.Of(document, deposit.FirstOf(document))).ToList();
        return new DepositAnswer
        {
            DepositId = first?.DepositId ?? draft.DepositId,
            DepositedAt = first?.At ?? at,
            InvoiceId = draft.IsSingle ? invoices[0].InvoiceId : null,
            Accepted = invoices.Count,
            AlreadyDeposited = deposit.Known.Count == 0 ? null : deposit.Known.Count,
            Refused = draft.Refused.Count,
            Invoices = invoices,
            RefusedEntries = draft.Refused,
        };
    }

    /// <summary>The bytes of the answer, as text: kept beside an idempotency key and sent again as they are.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
