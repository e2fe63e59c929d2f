using System.CommandLine;
using Hub.Cli;
using Hub.Cli.Convert;
using Hub.Cli.Deposit;
using Hub.Cli.Events;
using Hub.Cli.Profiles;
using Hub.Cli.GetReceipt;
using Hub.Cli.ShowRules;
using Hub.Cli.Status;
using Hub.Cli.Validate;
using Hub.Cli.VerifyJournal;
using Hub.Cli.VerifyReceipt;
using Hub.Cli.View;
using Hub.Cli.Watch;

var hub = new RootCommand("The hub from the command line.")
{
    ValidateCommand.Create(),
    ViewCommand.Create(),
    RulesCommand.Create(),
    ConvertCommand.Create(),
    ProfileCommand.Create(),
    DepositCommand.Create(),
    WatchCommand.Create(),
    StatusCommand.Create(),
    EventsCommand.Create(),
    ReceiptCommand.Create(),
    VerifyReceiptCommand.Create(),
    VerifyJournalCommand.Create(),
};
var parsed = hub.Parse(args);
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    await Console.Error.WriteLineAsync(fault.ToString());
    return ExitCodes.Fault;
}
