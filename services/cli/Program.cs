using System.CommandLine;
using Hub.Cli.Convert;
using Hub.Cli.Validate;

var hub = new RootCommand("The hub from the command line.") { ValidateCommand.Create(), ConvertCommand.Create() };
return await hub.Parse(args).InvokeAsync();
