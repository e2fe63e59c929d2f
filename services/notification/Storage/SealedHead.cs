namespace Hub.Notification.Storage;

/// <summary>A head of the journal that the hub has signed: whoever keeps it can prove a later change of any row up to it.</summary>
internal sealed class SealedHead
{
    /// <summary>The last row at that moment.</summary>
    public required long Sequence { get; init; }

    /// <summary>Its hash.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>When it was signed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The statement, signed: a compact JWS.</summary>
    public required string Jws { get; init; }
}
