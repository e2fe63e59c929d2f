using System.ComponentModel.DataAnnotations;

namespace Hub.Outbox;

/// <summary>Settings of the outbox. Section <c>Hub:Outbox</c>.</summary>
public sealed class OutboxOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Outbox";

    /// <summary>Messages on their way at once, 1 to 64. Default: 8.</summary>
    [Range(1, 64)]
    public int InFlight { get; set; } = 8;

    /// <summary>Bytes of bodies kept in memory for the relay; further bodies are read back from the table. Default: 64 MB.</summary>
    [Range(1 << 20, 1 << 30)]
    public int MemoryBytes { get; set; } = 64 << 20;

    /// <summary>Without a broker: attempts after which a message that its consumer cannot handle is set aside, 1 to 1,000. Each is some fifteen of the consumer's. Default: 10.</summary>
    [Range(1, 1000)]
    public int MostAttempts { get; set; } = 10;

    /// <summary>How long a message's key is remembered against a second delivery. Default: 7 days.</summary>
    public TimeSpan InboxRetention { get; set; } = TimeSpan.FromDays(7);
}
