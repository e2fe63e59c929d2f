namespace Hub.Routing.CountPaymentDelay;

/// <summary>Which invoices of the list are wanted.</summary>
internal static class DelayFilter
{
    /// <summary>Every filter: what it is called, and which states it lets through.</summary>
    public static readonly IReadOnlyDictionary<string, Func<DelayState, bool>> All = new Dictionary<string, Func<DelayState, bool>>
    {
        ["all"] = _ => true,
        ["open"] = state => state is DelayState.Running or DelayState.DueSoon or DelayState.Late or DelayState.Interrupted,
        ["due-soon"] = state => state == DelayState.DueSoon,
        ["late"] = state => state == DelayState.Late,
        ["interrupted"] = state => state == DelayState.Interrupted,
        ["paid"] = state => state is DelayState.Paid or DelayState.PaidLate,
        ["paid-late"] = state => state == DelayState.PaidLate,
    };

    /// <summary>The names, for people.</summary>
    public static string Names { get; } = string.Join(", ", All.Keys);
}
