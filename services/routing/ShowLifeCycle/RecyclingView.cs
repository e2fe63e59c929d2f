using Hub.Routing.Storage;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>Once that an invoice was sent on.</summary>
internal sealed record RecyclingView(
    DateTimeOffset At, string? FromSiret, string? FromService, string? FromEngagement, string? ToSiret, string? ToService, string? ToEngagement)
{
    public static RecyclingView Of(Recycling row) => new(row.At, row.FromSiret, row.FromService, row.FromEngagement, row.ToSiret, row.ToService, row.ToEngagement);
}
