using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Hub.Routing.Quarantine.Messages;

/// <summary>Reads out of a message's headers why it was set aside. They come from a broker that others can reach: whatever is not there, or is not text, is left out.</summary>
internal static class SetAsideHeaders
{
    private const string Fault = "MT-Fault-";
    private const int LongestCause = 2000;

    public static SetAsideMessage Read(IReadOnlyBasicProperties properties)
    {
        var headers = properties.Headers ?? new Dictionary<string, object?>();
        var cause = Text(headers, Fault + "Message") ?? "Given back too often by processes that ended while they handled it.";
        return new SetAsideMessage(
            properties.MessageId,
            ContractOf(Text(headers, "MT-MessageType") ?? Text(headers, Fault + "MessageType")),
            DateTimeOffset.TryParse(Text(headers, Fault + "Timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null,
            Storage.Lengths.Cut(cause, LongestCause)!,
            Text(headers, Fault + "ExceptionType"));
    }

    /// <summary>The last part of <c>urn:message:Hub.Contracts:InvoicesValidated</c>.</summary>
    private static string? ContractOf(string? type) => type?[(type.LastIndexOfAny([':', '.']) + 1)..];

    private static string? Text(IDictionary<string, object?> headers, string name) => headers.TryGetValue(name, out var value)
        ? value switch { string text => text, byte[] bytes => Encoding.UTF8.GetString(bytes), _ => null }
        : null;
}
