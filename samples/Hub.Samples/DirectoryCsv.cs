using System.Text;
using Hub.Samples.Parties;

namespace Hub.Samples;

/// <summary>Writes public bodies as the CSV that <c>PUT /v1/directory</c> takes: organisations and their services in one file.</summary>
public static class DirectoryCsv
{
    private const string Header = "type,siret,name,account,served_by,demands,payment_days,active,service_code,service_label";

    /// <summary>The file in UTF-8.</summary>
    public static byte[] Write(IEnumerable<Recipient> recipients)
    {
        var csv = new StringBuilder(Header).Append('\n');
        foreach (var recipient in recipients)
        {
            csv.Append($"organisation,{recipient.Party.Siret},\"{recipient.Party.Name}\",{recipient.Account},http,{DemandOf(recipient)},30,yes,,\n");
            foreach (var service in recipient.Services) csv.Append($"service,{recipient.Party.Siret},,,,,,yes,{service},\"Service {service}\"\n");
        }
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string DemandOf(Recipient recipient) => (recipient.NeedsService, recipient.NeedsEngagement) switch
    {
        (true, true) => "both",
        (true, false) => "service",
        (false, true) => "engagement",
        _ => "none",
    };
}
