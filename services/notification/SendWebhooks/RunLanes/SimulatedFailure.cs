namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>
/// A receiver that is away, for suppliers who try out what they do then: the first attempts at an event of an invoice to one magic SIRET are not made, and count as if the receiver had answered 503. Only at
/// endpoints of sandbox accounts.
/// </summary>
internal static class SimulatedFailure
{
    /// <summary>The buyer of those invoices: a line of the table in docs/sandbox.md.</summary>
    public const string Siret = "00000000099002";

    /// <summary>Attempts that fail before one is made.</summary>
    public const int Attempts = 2;

    /// <summary>In the log of attempts: told apart from a real 503.</summary>
    public const string Error = "sandbox-status-503";

    public static Outcome Outcome { get; } = new(503, Error, null, TimeSpan.Zero);

    /// <summary>True when this attempt is one to fail.</summary>
    /// <param name="delivery">The request to make.</param>
    /// <param name="events">Its events as JSON. That SIRET is nobody's: where its digits stand, it is the buyer.</param>
    public static bool Concerns(Delivery delivery, IReadOnlyList<byte[]> events) =>
        delivery.Attempts < Attempts && events.Any(body => body.AsSpan().IndexOf("\"00000000099002\""u8) >= 0);
}
