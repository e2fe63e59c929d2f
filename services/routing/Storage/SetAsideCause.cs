namespace Hub.Routing.Storage;

/// <summary>Why a delivery was set aside. Stored as its number.</summary>
internal enum SetAsideCause
{
    /// <summary>It was taken and given back too often.</summary>
    GivenBackTooOften = 0,

    /// <summary>The system rejected it (AMQP).</summary>
    Rejected = 1,
}
