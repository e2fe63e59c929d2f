using System.Text.Json;
using System.Text.Json.Serialization;
using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;
using Hub.Routing.ReportCashIn;
using Hub.Routing.Storage;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>A step of an invoice's life.</summary>
internal sealed record LifeCycleStep
{
    public required int Status { get; init; }

    public required string Label { get; init; }

    /// <summary>Chorus Pro's status: the one that was asked for, else the nearest.</summary>
    public string? ChorusPro { get; init; }

    /// <summary>"platform", "recipient", "accountant" or "supplier".</summary>
    public required string SetBy { get; init; }

    /// <summary>When it took effect, as told (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the hub took it (UTC).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>MDT-113.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>MDT-126.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comment { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MandateNumber { get; init; }

    /// <summary>What was cashed, by VAT rate; with 212 only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CashedAmount>? Amounts { get; init; }

    /// <summary>True when it was told out of order and left the status as it was.</summary>
    public required bool OutOfOrder { get; init; }

    public static LifeCycleStep Of(StatusStep row)
    {
        var name = StatusName.Of(LifeCycleStatuses.Find(row.Status)!);
        return new LifeCycleStep
        {
            Status = row.Status,
            Label = name.Label,
            ChorusPro = row.ChorusPro ?? name.ChorusPro,
            SetBy = row.SetBy,
            At = row.At,
            RecordedAt = row.RecordedAt,
            Reason = row.Reason,
            Comment = row.Comment,
            MandateNumber = row.MandateNumber,
            Amounts = row.Amounts is null ? null : JsonSerializer.Deserialize<List<CashedAmount>>(row.Amounts, JsonSerializerOptions.Web),
            OutOfOrder = row.OutOfOrder,
        };
    }
}
