using System.Text.Json.Serialization;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>A status as clients write it: the reform's code (<c>208</c>), or Chorus Pro's name (<c>"SUSPENDUE"</c>) or EDI code (<c>"06"</c>).</summary>
/// <param name="Code">200 to 228; 0 when the text is no status.</param>
/// <param name="ChorusPro">The Chorus Pro status, when that is how it was written.</param>
[JsonConverter(typeof(StatusRefConverter))]
internal readonly record struct StatusRef(int Code, ChorusProStatus? ChorusPro = null)
{
    /// <summary>Reads a text: digits of the reform's code are taken too.</summary>
    public static StatusRef Of(string text)
    {
        if (ChorusProStatuses.Find(text) is { } chorusPro) return new StatusRef(chorusPro.Status, chorusPro);
        return new StatusRef(int.TryParse(text, out var code) && LifeCycleStatuses.Find(code) is not null ? code : 0);
    }
}
