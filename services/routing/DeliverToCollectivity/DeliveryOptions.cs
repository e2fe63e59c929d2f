using System.ComponentModel.DataAnnotations;
using Hub.DocumentStore;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Settings of delivery. Section <c>Hub:Delivery</c>.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Delivery";

    /// <summary>
    /// The address at which collectivities reach the hub, for links to large documents: an absolute URI without a path. When it is not set, an answer over HTTP links to the address that was called,
    /// and a message in a queue to <c>http://localhost:5080</c>.
    /// </summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Largest document that travels inside a delivery, in bytes; larger ones are fetched through their link. Default and most: 512 KB.</summary>
    [Range(0, DocumentCodec.InlineSize)]
    public int InlineBytes { get; set; } = DocumentCodec.InlineSize;

    /// <summary>Largest document that is converted into another form, in bytes; larger ones go out as they are. Default: 32 MB; most: 256 MB.</summary>
    [Range(0, 256 << 20)]
    public int ConvertBytes { get; set; } = 32 << 20;

    /// <summary>
    /// How long a routing process holds a delivery that it puts in a queue, before another process may: longer than the broker takes to confirm and the store to record it, or the delivery comes twice. What a
    /// process held that was killed waits as long. Default: 15 s; from 1 s to 1 h.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ClaimTime { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The <c>source</c> attribute of the CloudEvents: a URI reference that names this hub. Default: <c>/hub/routing</c>.</summary>
    [Required]
    public string Source { get; set; } = "/hub/routing";
}
