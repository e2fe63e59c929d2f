using Hub.Cli.Profiles;
using Hub.Client.Invoices;

namespace Hub.Cli.Status;

/// <summary>An invoice as text: its state, its steps, and what to mend.</summary>
internal static class InvoiceText
{
    public static void Write(HubSession session, Invoice invoice)
    {
        session.Output.WriteLine($"{invoice.Number ?? invoice.FileName ?? "-"}  {invoice.Status} {Name(session, invoice.Label)}");
        session.Output.WriteLine($"  {invoice.Id}  {invoice.FileName}  {invoice.CollectivityAccount}".TrimEnd());
        foreach (var step in invoice.Timeline) Write(session, step);
    }

    private static void Write(HubSession session, TimelineStep step)
    {
        session.Output.WriteLine($"  {step.At.LocalDateTime:yyyy-MM-dd HH:mm:ss}  {step.Status} {Name(session, step.Label)}  {step.Reason}  {step.Comment}".TrimEnd());
        foreach (var finding in step.Findings) session.Output.WriteLine($"    {finding.Rule,-16} {session.Say(finding.English, finding.French)}");
    }

    private static string Name(HubSession session, StatusName name) => session.Say(name.English, name.French);
}
