using System.Text.Json.Serialization;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>An invoice's payment delay as answers show it.</summary>
/// <param name="DepositedAt">When the deposit became durable (UTC).</param>
/// <param name="AvailableAt">When it was made available to its recipient (UTC).</param>
/// <param name="SuspendedAt">When its first suspension was recorded (UTC).</param>
/// <param name="CompletedAt">When it was completed after that, or taken up again (UTC).</param>
/// <param name="EndorsedAt">When the payment was ordered (UTC).</param>
/// <param name="PaidAt">When it was paid (UTC).</param>
/// <param name="Delay">The count, in local dates.</param>
internal sealed record DelayView(
    DateTimeOffset DepositedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? AvailableAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? SuspendedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? CompletedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? EndorsedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? PaidAt,
    PaymentDelay Delay)
{
    public static DelayView Of(PaymentCase invoice, PaymentDelay delay) =>
        new(invoice.DepositedAt, invoice.Instants.AvailableAt, invoice.Instants.SuspendedAt, invoice.Instants.ResumedAt, invoice.Instants.EndorsedAt, invoice.Instants.PaidAt, delay);
}
