using System.Text;
using Kinerja.Tool;

// Terminals and pipes alike get UTF-8; without this Windows would turn letters outside its code page into question marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return KinerjaCommand.Run(args, Console.Out, Console.Error);
