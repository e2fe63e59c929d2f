using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>Whether everything took effect once.</summary>
/// <param name="Delivered">Invoices delivered.</param>
/// <param name="Missing">Right invoices that were answered and never came.</param>
/// <param name="DeliveredTwice">Invoices that were delivered as two events: double effects.</param>
/// <param name="RepeatedDeliveries">Deliveries with an event id that was there before: allowed, dropped by who takes them.</param>
/// <param name="Events">Webhook events, each once.</param>
/// <param name="RepeatedEvents">Webhook events that came again: allowed too.</param>
/// <param name="StatusesPosted">Statuses that collectivities sent.</param>
/// <param name="StatusesTold">Of these, told to the supplier.</param>
/// <param name="HeldBack">How often a deposit was asked to come back later.</param>
internal sealed record Effects(
    int Delivered, int Missing, int DeliveredTwice, int RepeatedDeliveries, int Events, int RepeatedEvents, int StatusesPosted, int StatusesTold, int HeldBack)
{
    public static Effects Of(InvoiceTimes times, int heldBack)
    {
        var made = times.Tallies;
        return new Effects(
            made.Delivered.Count, times.Right - made.Delivered.Count, made.Twice.Count, made.Again.Count, made.Told.Count, made.ToldAgain.Count, made.Posted.Count, made.PostedTold.Count, heldBack);
    }
}
