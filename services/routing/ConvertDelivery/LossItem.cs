using System.Text.Json.Serialization;
using Hub.Conversion.Losses;

namespace Hub.Routing.ConvertDelivery;

/// <summary>One thing that the delivered document says otherwise than the original, or not at all.</summary>
/// <param name="Path">XPath in the original, or a term of EN 16931 ("BG-3[2]").</param>
/// <param name="Value">The value, shortened to 80 characters.</param>
/// <param name="Reason">"outsideModel", "repeated", "unreadable", "simplified", "outsideTarget" or "added".</param>
/// <param name="French">Why, in French.</param>
/// <param name="English">Why, in English.</param>
internal sealed record LossItem(
    string Path, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Value, string Reason, string French, string English)
{
    public static LossItem Of(Loss loss) => new(loss.Path, loss.Value, NameOf(loss.Reason), loss.French, loss.English);

    private static string NameOf(LossReason reason) => reason switch
    {
        LossReason.OutsideModel => "outsideModel",
        LossReason.Repeated => "repeated",
        LossReason.Unreadable => "unreadable",
        LossReason.Simplified => "simplified",
        LossReason.OutsideTarget => "outsideTarget",
        _ => "added",
    };
}
