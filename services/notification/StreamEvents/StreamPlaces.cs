using Microsoft.Extensions.Options;

namespace Hub.Notification.StreamEvents;

/// <summary>Counts the open streams of each account.</summary>
internal sealed class StreamPlaces(IOptions<StreamOptions> options) : OpenLines(options.Value.PerAccount);
