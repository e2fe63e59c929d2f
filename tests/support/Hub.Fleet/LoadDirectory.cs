using System.Text;
using Hub.Samples.Parties;

namespace Hub.Fleet;

/// <summary>The directory of a load: the samples' public bodies, shared out among the systems that serve them.</summary>
public sealed class LoadDirectory
{
    private readonly LoadRecipients recipients;
    private readonly int systems;

    /// <summary>A directory.</summary>
    /// <param name="bodies">How many public bodies.</param>
    /// <param name="systems">How many systems serve them.</param>
    public LoadDirectory(int bodies, int systems)
    {
        recipients = new LoadRecipients(bodies);
        this.systems = systems;
    }

    public LoadRecipients Recipients => recipients;

    /// <summary>The systems' accounts.</summary>
    public IReadOnlyList<FleetAccount> Systems => [.. Enumerable.Range(0, systems).Select(at => new FleetAccount(SystemOf(at), "collectivity"))];

    /// <summary>Has the operator load it into routing.</summary>
    /// <param name="routing">The operator's client.</param>
    /// <param name="channel">"amqp" or "http".</param>
    public Task ImportAsync(HttpClient routing, string channel) => PutAsync(routing, ToCsv(channel));

    /// <summary>Has the operator load any lines into routing.</summary>
    /// <param name="routing">The operator's client.</param>
    /// <param name="lines">CSV with its heading.</param>
    public static async Task PutAsync(HttpClient routing, string lines)
    {
        using var csv = new StringContent(lines, Encoding.UTF8, "text/csv");
        using var answer = await routing.PutAsync(new Uri("/v1/directory", UriKind.Relative), csv);
        answer.EnsureSuccessStatusCode();
    }

    private string ToCsv(string channel)
    {
        var csv = new StringBuilder("siret,name,account,served_by,demands,payment_days\n");
        for (var at = 0; at < recipients.All.Count; at++)
            csv.Append($"{recipients.All[at].Party.Siret},{recipients.All[at].Party.Name},{SystemOf(at)},{channel},none,30\n");
        return csv.ToString();
    }

    private string SystemOf(int body) => $"system-{body % systems}";
}
