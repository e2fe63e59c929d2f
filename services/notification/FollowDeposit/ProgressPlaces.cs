using Hub.Notification.StreamEvents;
using Microsoft.Extensions.Options;

namespace Hub.Notification.FollowDeposit;

/// <summary>Counts the deposits that each account follows live.</summary>
internal sealed class ProgressPlaces(IOptions<StreamOptions> options) : OpenLines(options.Value.ProgressPerAccount);
