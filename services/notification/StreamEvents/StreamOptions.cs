using System.ComponentModel.DataAnnotations;

namespace Hub.Notification.StreamEvents;

/// <summary>Settings of the event stream and of the deposits that are followed live. Section <c>Hub:Stream</c> (environment: <c>HUB__STREAM__…</c>).</summary>
internal sealed class StreamOptions
{
    public const string Section = "Hub:Stream";

    /// <summary>After this time without an event a comment is sent, so that nobody on the way takes the connection for dead. Default: 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Streams that one account may have open at this process. Default: 20.</summary>
    [Range(1, 10_000)]
    public int PerAccount { get; set; } = 20;

    /// <summary>Deposits that one account may follow live at this process. Default: 100.</summary>
    [Range(1, 10_000)]
    public int ProgressPerAccount { get; set; } = 100;
}
