namespace Hub.Pipeline.Measure;

/// <summary>What a delivery was.</summary>
internal enum Delivered
{
    /// <summary>The first of its invoice.</summary>
    First,

    /// <summary>The same event once more: allowed, and dropped by who takes it.</summary>
    Again,

    /// <summary>Another event for an invoice that was delivered: a double effect.</summary>
    Twice,
}
