namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Whether a consumer may end a lease of a delivery.</summary>
internal enum SettleVerdict
{
    /// <summary>It holds the lease: do it.</summary>
    Settle,

    /// <summary>It was acknowledged before: nothing to do, and no error.</summary>
    AlreadyDone,

    /// <summary>The lease has ended, or the delivery is another lease's.</summary>
    Expired,

    /// <summary>Not a delivery of this account.</summary>
    NotFound,
}
