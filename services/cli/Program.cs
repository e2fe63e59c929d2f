using System.CommandLine;
using Hub.Cli.Validate;
using Hub.Cli.View;

var hub = new RootCommand("The hub from the command line.") { ValidateCommand.Create(), ViewCommand.Create() };
return await hub.Parse(args).InvokeAsync();
