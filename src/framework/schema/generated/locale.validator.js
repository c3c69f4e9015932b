// Generated from schemas/locale.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"locale.schema.json","type":"object","additionalProperties":false,"properties":{"source":{"type":"string","pattern":"^[0-9a-z]{8}( [0-9a-z]{8})*$"},"title":{"type":["string","null"],"pattern":"\\S"},"tagline":{"type":["string","null"],"pattern":"\\S"},"summary":{"type":["string","null"],"pattern":"\\S"},"definition":{"type":["string","null"],"pattern":"\\S"},"levels":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/definitions/levelText"}},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"anchors":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"type":["string","null"],"pattern":"\\S"}}},"development":{"type":"array","items":{"$ref":"#/definitions/suggestion"}},"responsibilities":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"requirements":{"type":"array","items":{"$ref":"#/definitions/requirement"}},"expectations":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"additionalProperties":{"$ref":"#/definitions/note"}},"moves":{"type":"array","items":{"$ref":"#/definitions/move"}},"jobs":{"type":"array","items":{"$ref":"#/definitions/job"}},"groups":{"type":"array","items":{"$ref":"#/definitions/named"}},"tracks":{"type":"array","items":{"$ref":"#/definitions/named"}},"grades":{"type":"array","items":{"$ref":"#/definitions/named"}},"families":{"type":"array","items":{"$ref":"#/definitions/named"}},"scales":{"type":"array","items":{"$ref":"#/definitions/scale"}},"links":{"type":"array","items":{"$ref":"#/definitions/link"}}},"definitions":{"levelText":{"type":["string","object","null"],"pattern":"\\S","additionalProperties":false,"properties":{"summary":{"type":["string","null"],"pattern":"\\S"},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"examples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"counterexamples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"evidence":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"questions":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}}}},"indicator":{"type":["string","object","null"],"pattern":"\\S","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"text":{"type":["string","null"],"pattern":"\\S"},"examples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}}}},"suggestion":{"type":["object","null"],"additionalProperties":false,"properties":{"title":{"type":["string","null"],"pattern":"\\S"},"note":{"type":["string","null"],"pattern":"\\S"}}},"requirement":{"type":["object","null"],"additionalProperties":false,"properties":{"text":{"type":["string","null"],"pattern":"\\S"},"equivalent":{"type":["string","null"],"pattern":"\\S"}}},"note":{"type":["object","null"],"additionalProperties":false,"properties":{"note":{"type":["string","null"],"pattern":"\\S"}}},"move":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"note":{"type":["string","null"],"pattern":"\\S"}}},"job":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","pattern":"\\S"},"title":{"type":["string","null"],"pattern":"\\S"}}},"link":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"\\S"},"title":{"type":["string","null"],"pattern":"\\S"}}},"named":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":["string","null"],"pattern":"\\S"},"summary":{"type":["string","null"],"pattern":"\\S"}}},"scale":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":["string","null"],"pattern":"\\S"},"summary":{"type":["string","null"],"pattern":"\\S"},"levels":{"type":"array","items":{"$ref":"#/definitions/named"}}}}}};
const schema13 = {"type":["string","object","null"],"pattern":"\\S","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"text":{"type":["string","null"],"pattern":"\\S"},"examples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}}}};
const schema15 = {"type":["object","null"],"additionalProperties":false,"properties":{"title":{"type":["string","null"],"pattern":"\\S"},"note":{"type":["string","null"],"pattern":"\\S"}}};
const schema16 = {"type":["object","null"],"additionalProperties":false,"properties":{"text":{"type":["string","null"],"pattern":"\\S"},"equivalent":{"type":["string","null"],"pattern":"\\S"}}};
const schema17 = {"type":["object","null"],"additionalProperties":false,"properties":{"note":{"type":["string","null"],"pattern":"\\S"}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},"note":{"type":["string","null"],"pattern":"\\S"}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","pattern":"\\S"},"title":{"type":["string","null"],"pattern":"\\S"}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":["string","null"],"pattern":"\\S"},"summary":{"type":["string","null"],"pattern":"\\S"}}};
const schema26 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"\\S"},"title":{"type":["string","null"],"pattern":"\\S"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-z]{8}( [0-9a-z]{8})*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern28 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$", "u");
const schema12 = {"type":["string","object","null"],"pattern":"\\S","additionalProperties":false,"properties":{"summary":{"type":["string","null"],"pattern":"\\S"},"indicators":{"type":"array","items":{"$ref":"#/definitions/indicator"}},"examples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"counterexamples":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"evidence":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}},"questions":{"type":"array","items":{"type":["string","null"],"pattern":"\\S"}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "summary") || (key0 === "indicators")) || (key0 === "examples")) || (key0 === "counterexamples")) || (key0 === "evidence")) || (key0 === "questions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data0 = data.summary;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema12.properties.summary.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data1 = data.indicators;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(((key1 === "id") || (key1 === "text")) || (key1 === "examples"))){
const err7 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err8 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.text !== undefined && func0.call(data2, "text")){
let data4 = data2.text;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/type",keyword:"type",params:{type: schema13.properties.text.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data2.examples !== undefined && func0.call(data2, "examples")){
let data5 = data2.examples;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/type",keyword:"type",params:{type: schema13.properties.examples.items.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err13 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/indicators/" + i0+"/examples",schemaPath:"#/definitions/indicator/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.examples !== undefined && func0.call(data, "examples")){
let data7 = data.examples;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: schema12.properties.examples.items.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err17 = {instancePath:instancePath+"/examples/" + i2,schemaPath:"#/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.counterexamples !== undefined && func0.call(data, "counterexamples")){
let data9 = data.counterexamples;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/counterexamples/" + i3,schemaPath:"#/properties/counterexamples/items/type",keyword:"type",params:{type: schema12.properties.counterexamples.items.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err20 = {instancePath:instancePath+"/counterexamples/" + i3,schemaPath:"#/properties/counterexamples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/counterexamples",schemaPath:"#/properties/counterexamples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data11 = data.evidence;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if((typeof data12 !== "string") && (data12 !== null)){
const err22 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: schema12.properties.evidence.items.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err23 = {instancePath:instancePath+"/evidence/" + i4,schemaPath:"#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.questions !== undefined && func0.call(data, "questions")){
let data13 = data.questions;
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/questions/" + i5,schemaPath:"#/properties/questions/items/type",keyword:"type",params:{type: schema12.properties.questions.items.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err26 = {instancePath:instancePath+"/questions/" + i5,schemaPath:"#/properties/questions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":["string","null"],"pattern":"\\S"},"summary":{"type":["string","null"],"pattern":"\\S"},"levels":{"type":"array","items":{"$ref":"#/definitions/named"}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "summary")) || (key0 === "levels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema24.properties.title.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema24.properties.summary.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data3 = data.levels;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.id === undefined) || (!(func0.call(data4, "id")))){
const err8 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/named/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "id") || (key1 === "title")) || (key1 === "summary"))){
const err9 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/named/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.id !== undefined && func0.call(data4, "id")){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/levels/" + i0+"/id",schemaPath:"#/definitions/named/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/levels/" + i0+"/id",schemaPath:"#/definitions/named/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.title !== undefined && func0.call(data4, "title")){
let data6 = data4.title;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/levels/" + i0+"/title",schemaPath:"#/definitions/named/properties/title/type",keyword:"type",params:{type: schema20.properties.title.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err13 = {instancePath:instancePath+"/levels/" + i0+"/title",schemaPath:"#/definitions/named/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data4.summary !== undefined && func0.call(data4, "summary")){
let data7 = data4.summary;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/levels/" + i0+"/summary",schemaPath:"#/definitions/named/properties/summary/type",keyword:"type",params:{type: schema20.properties.summary.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err15 = {instancePath:instancePath+"/levels/" + i0+"/summary",schemaPath:"#/definitions/named/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/named/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="locale.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z]{8}( [0-9a-z]{8})*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema11.properties.title.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.tagline !== undefined && func0.call(data, "tagline")){
let data2 = data.tagline;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type: schema11.properties.tagline.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema11.properties.summary.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.definition !== undefined && func0.call(data, "definition")){
let data4 = data.definition;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: schema11.properties.definition.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data5 = data.levels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err11 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 of Object.keys(data5)){
if(!(validate11(data5[key2], {instancePath:instancePath+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.indicators !== undefined && func0.call(data, "indicators")){
let data7 = data.indicators;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/type",keyword:"type",params:{type: schema13.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err15 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!(((key3 === "id") || (key3 === "text")) || (key3 === "examples"))){
const err16 = {instancePath:instancePath+"/indicators/" + i0,schemaPath:"#/definitions/indicator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
const err17 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/indicators/" + i0+"/id",schemaPath:"#/definitions/indicator/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.text !== undefined && func0.call(data8, "text")){
let data10 = data8.text;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/type",keyword:"type",params:{type: schema13.properties.text.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err20 = {instancePath:instancePath+"/indicators/" + i0+"/text",schemaPath:"#/definitions/indicator/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data8.examples !== undefined && func0.call(data8, "examples")){
let data11 = data8.examples;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/type",keyword:"type",params:{type: schema13.properties.examples.items.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err22 = {instancePath:instancePath+"/indicators/" + i0+"/examples/" + i1,schemaPath:"#/definitions/indicator/properties/examples/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/indicators/" + i0+"/examples",schemaPath:"#/definitions/indicator/properties/examples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.anchors !== undefined && func0.call(data, "anchors")){
let data13 = data.anchors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 of Object.keys(data13)){
const _errs33 = errors;
if(typeof key4 === "string"){
if(!pattern5.test(key4)){
const err25 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid9 = _errs33 === errors;
if(!valid9){
const err26 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key5 of Object.keys(data13)){
let data14 = data13[key5];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 of Object.keys(data14)){
const _errs37 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err27 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anchors/additionalProperties/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid11 = _errs37 === errors;
if(!valid11){
const err28 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anchors/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key7 of Object.keys(data14)){
let data15 = data14[key7];
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anchors/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema11.properties.anchors.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err30 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anchors/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/anchors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/anchors/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/anchors",schemaPath:"#/properties/anchors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.development !== undefined && func0.call(data, "development")){
let data16 = data.development;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err33 = {instancePath:instancePath+"/development/" + i2,schemaPath:"#/definitions/suggestion/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key8 of Object.keys(data17)){
if(!((key8 === "title") || (key8 === "note"))){
const err34 = {instancePath:instancePath+"/development/" + i2,schemaPath:"#/definitions/suggestion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.title !== undefined && func0.call(data17, "title")){
let data18 = data17.title;
if((typeof data18 !== "string") && (data18 !== null)){
const err35 = {instancePath:instancePath+"/development/" + i2+"/title",schemaPath:"#/definitions/suggestion/properties/title/type",keyword:"type",params:{type: schema15.properties.title.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err36 = {instancePath:instancePath+"/development/" + i2+"/title",schemaPath:"#/definitions/suggestion/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data17.note !== undefined && func0.call(data17, "note")){
let data19 = data17.note;
if((typeof data19 !== "string") && (data19 !== null)){
const err37 = {instancePath:instancePath+"/development/" + i2+"/note",schemaPath:"#/definitions/suggestion/properties/note/type",keyword:"type",params:{type: schema15.properties.note.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
const err38 = {instancePath:instancePath+"/development/" + i2+"/note",schemaPath:"#/definitions/suggestion/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/development",schemaPath:"#/properties/development/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
let data20 = data.responsibilities;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (data21 !== null)){
const err40 = {instancePath:instancePath+"/responsibilities/" + i3,schemaPath:"#/properties/responsibilities/items/type",keyword:"type",params:{type: schema11.properties.responsibilities.items.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err41 = {instancePath:instancePath+"/responsibilities/" + i3,schemaPath:"#/properties/responsibilities/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data22 = data.requirements;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err43 = {instancePath:instancePath+"/requirements/" + i4,schemaPath:"#/definitions/requirement/type",keyword:"type",params:{type: schema16.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key9 of Object.keys(data23)){
if(!((key9 === "text") || (key9 === "equivalent"))){
const err44 = {instancePath:instancePath+"/requirements/" + i4,schemaPath:"#/definitions/requirement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.text !== undefined && func0.call(data23, "text")){
let data24 = data23.text;
if((typeof data24 !== "string") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/requirements/" + i4+"/text",schemaPath:"#/definitions/requirement/properties/text/type",keyword:"type",params:{type: schema16.properties.text.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
const err46 = {instancePath:instancePath+"/requirements/" + i4+"/text",schemaPath:"#/definitions/requirement/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data23.equivalent !== undefined && func0.call(data23, "equivalent")){
let data25 = data23.equivalent;
if((typeof data25 !== "string") && (data25 !== null)){
const err47 = {instancePath:instancePath+"/requirements/" + i4+"/equivalent",schemaPath:"#/definitions/requirement/properties/equivalent/type",keyword:"type",params:{type: schema16.properties.equivalent.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern1.test(data25)){
const err48 = {instancePath:instancePath+"/requirements/" + i4+"/equivalent",schemaPath:"#/definitions/requirement/properties/equivalent/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.expectations !== undefined && func0.call(data, "expectations")){
let data26 = data.expectations;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 of Object.keys(data26)){
const _errs67 = errors;
if(typeof key10 === "string"){
if(!pattern28.test(key10)){
const err50 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},propertyName:key10};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid23 = _errs67 === errors;
if(!valid23){
const err51 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
for(const key11 of Object.keys(data26)){
let data27 = data26[key11];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err52 = {instancePath:instancePath+"/expectations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/note/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key12 of Object.keys(data27)){
if(!(key12 === "note")){
const err53 = {instancePath:instancePath+"/expectations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data27.note !== undefined && func0.call(data27, "note")){
let data28 = data27.note;
if((typeof data28 !== "string") && (data28 !== null)){
const err54 = {instancePath:instancePath+"/expectations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/definitions/note/properties/note/type",keyword:"type",params:{type: schema17.properties.note.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
const err55 = {instancePath:instancePath+"/expectations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/definitions/note/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/expectations",schemaPath:"#/properties/expectations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.moves !== undefined && func0.call(data, "moves")){
let data29 = data.moves;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
let data30 = data29[i5];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.to === undefined) || (!(func0.call(data30, "to")))){
const err57 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key13 of Object.keys(data30)){
if(!((key13 === "to") || (key13 === "note"))){
const err58 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.to !== undefined && func0.call(data30, "to")){
let data31 = data30.to;
if(typeof data31 === "string"){
if(!pattern28.test(data31)){
const err59 = {instancePath:instancePath+"/moves/" + i5+"/to",schemaPath:"#/definitions/move/properties/to/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/moves/" + i5+"/to",schemaPath:"#/definitions/move/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data30.note !== undefined && func0.call(data30, "note")){
let data32 = data30.note;
if((typeof data32 !== "string") && (data32 !== null)){
const err61 = {instancePath:instancePath+"/moves/" + i5+"/note",schemaPath:"#/definitions/move/properties/note/type",keyword:"type",params:{type: schema18.properties.note.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err62 = {instancePath:instancePath+"/moves/" + i5+"/note",schemaPath:"#/definitions/move/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/moves/" + i5,schemaPath:"#/definitions/move/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.jobs !== undefined && func0.call(data, "jobs")){
let data33 = data.jobs;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.code === undefined) || (!(func0.call(data34, "code")))){
const err65 = {instancePath:instancePath+"/jobs/" + i6,schemaPath:"#/definitions/job/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key14 of Object.keys(data34)){
if(!((key14 === "code") || (key14 === "title"))){
const err66 = {instancePath:instancePath+"/jobs/" + i6,schemaPath:"#/definitions/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data34.code !== undefined && func0.call(data34, "code")){
let data35 = data34.code;
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err67 = {instancePath:instancePath+"/jobs/" + i6+"/code",schemaPath:"#/definitions/job/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/jobs/" + i6+"/code",schemaPath:"#/definitions/job/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data34.title !== undefined && func0.call(data34, "title")){
let data36 = data34.title;
if((typeof data36 !== "string") && (data36 !== null)){
const err69 = {instancePath:instancePath+"/jobs/" + i6+"/title",schemaPath:"#/definitions/job/properties/title/type",keyword:"type",params:{type: schema19.properties.title.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern1.test(data36)){
const err70 = {instancePath:instancePath+"/jobs/" + i6+"/title",schemaPath:"#/definitions/job/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/jobs/" + i6,schemaPath:"#/definitions/job/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data37 = data.groups;
if(Array.isArray(data37)){
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
let data38 = data37[i7];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.id === undefined) || (!(func0.call(data38, "id")))){
const err73 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/definitions/named/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key15 of Object.keys(data38)){
if(!(((key15 === "id") || (key15 === "title")) || (key15 === "summary"))){
const err74 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/definitions/named/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.id !== undefined && func0.call(data38, "id")){
let data39 = data38.id;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err75 = {instancePath:instancePath+"/groups/" + i7+"/id",schemaPath:"#/definitions/named/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/groups/" + i7+"/id",schemaPath:"#/definitions/named/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.title !== undefined && func0.call(data38, "title")){
let data40 = data38.title;
if((typeof data40 !== "string") && (data40 !== null)){
const err77 = {instancePath:instancePath+"/groups/" + i7+"/title",schemaPath:"#/definitions/named/properties/title/type",keyword:"type",params:{type: schema20.properties.title.type}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err78 = {instancePath:instancePath+"/groups/" + i7+"/title",schemaPath:"#/definitions/named/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data38.summary !== undefined && func0.call(data38, "summary")){
let data41 = data38.summary;
if((typeof data41 !== "string") && (data41 !== null)){
const err79 = {instancePath:instancePath+"/groups/" + i7+"/summary",schemaPath:"#/definitions/named/properties/summary/type",keyword:"type",params:{type: schema20.properties.summary.type}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err80 = {instancePath:instancePath+"/groups/" + i7+"/summary",schemaPath:"#/definitions/named/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/groups/" + i7,schemaPath:"#/definitions/named/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.tracks !== undefined && func0.call(data, "tracks")){
let data42 = data.tracks;
if(Array.isArray(data42)){
const len8 = data42.length;
for(let i8=0; i8<len8; i8++){
let data43 = data42[i8];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.id === undefined) || (!(func0.call(data43, "id")))){
const err83 = {instancePath:instancePath+"/tracks/" + i8,schemaPath:"#/definitions/named/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key16 of Object.keys(data43)){
if(!(((key16 === "id") || (key16 === "title")) || (key16 === "summary"))){
const err84 = {instancePath:instancePath+"/tracks/" + i8,schemaPath:"#/definitions/named/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
let data44 = data43.id;
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err85 = {instancePath:instancePath+"/tracks/" + i8+"/id",schemaPath:"#/definitions/named/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/tracks/" + i8+"/id",schemaPath:"#/definitions/named/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data43.title !== undefined && func0.call(data43, "title")){
let data45 = data43.title;
if((typeof data45 !== "string") && (data45 !== null)){
const err87 = {instancePath:instancePath+"/tracks/" + i8+"/title",schemaPath:"#/definitions/named/properties/title/type",keyword:"type",params:{type: schema20.properties.title.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
const err88 = {instancePath:instancePath+"/tracks/" + i8+"/title",schemaPath:"#/definitions/named/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data43.summary !== undefined && func0.call(data43, "summary")){
let data46 = data43.summary;
if((typeof data46 !== "string") && (data46 !== null)){
const err89 = {instancePath:instancePath+"/tracks/" + i8+"/summary",schemaPath:"#/definitions/named/properties/summary/type",keyword:"type",params:{type: schema20.properties.summary.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err90 = {instancePath:instancePath+"/tracks/" + i8+"/summary",schemaPath:"#/definitions/named/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/tracks/" + i8,schemaPath:"#/definitions/named/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/tracks",schemaPath:"#/properties/tracks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.grades !== undefined && func0.call(data, "grades")){
let data47 = data.grades;
if(Array.isArray(data47)){
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.id === undefined) || (!(func0.call(data48, "id")))){
const err93 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"#/definitions/named/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key17 of Object.keys(data48)){
if(!(((key17 === "id") || (key17 === "title")) || (key17 === "summary"))){
const err94 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"#/definitions/named/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data48.id !== undefined && func0.call(data48, "id")){
let data49 = data48.id;
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err95 = {instancePath:instancePath+"/grades/" + i9+"/id",schemaPath:"#/definitions/named/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/grades/" + i9+"/id",schemaPath:"#/definitions/named/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.title !== undefined && func0.call(data48, "title")){
let data50 = data48.title;
if((typeof data50 !== "string") && (data50 !== null)){
const err97 = {instancePath:instancePath+"/grades/" + i9+"/title",schemaPath:"#/definitions/named/properties/title/type",keyword:"type",params:{type: schema20.properties.title.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err98 = {instancePath:instancePath+"/grades/" + i9+"/title",schemaPath:"#/definitions/named/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data48.summary !== undefined && func0.call(data48, "summary")){
let data51 = data48.summary;
if((typeof data51 !== "string") && (data51 !== null)){
const err99 = {instancePath:instancePath+"/grades/" + i9+"/summary",schemaPath:"#/definitions/named/properties/summary/type",keyword:"type",params:{type: schema20.properties.summary.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern1.test(data51)){
const err100 = {instancePath:instancePath+"/grades/" + i9+"/summary",schemaPath:"#/definitions/named/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"#/definitions/named/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.families !== undefined && func0.call(data, "families")){
let data52 = data.families;
if(Array.isArray(data52)){
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.id === undefined) || (!(func0.call(data53, "id")))){
const err103 = {instancePath:instancePath+"/families/" + i10,schemaPath:"#/definitions/named/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key18 of Object.keys(data53)){
if(!(((key18 === "id") || (key18 === "title")) || (key18 === "summary"))){
const err104 = {instancePath:instancePath+"/families/" + i10,schemaPath:"#/definitions/named/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data53.id !== undefined && func0.call(data53, "id")){
let data54 = data53.id;
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err105 = {instancePath:instancePath+"/families/" + i10+"/id",schemaPath:"#/definitions/named/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/families/" + i10+"/id",schemaPath:"#/definitions/named/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data53.title !== undefined && func0.call(data53, "title")){
let data55 = data53.title;
if((typeof data55 !== "string") && (data55 !== null)){
const err107 = {instancePath:instancePath+"/families/" + i10+"/title",schemaPath:"#/definitions/named/properties/title/type",keyword:"type",params:{type: schema20.properties.title.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern1.test(data55)){
const err108 = {instancePath:instancePath+"/families/" + i10+"/title",schemaPath:"#/definitions/named/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data53.summary !== undefined && func0.call(data53, "summary")){
let data56 = data53.summary;
if((typeof data56 !== "string") && (data56 !== null)){
const err109 = {instancePath:instancePath+"/families/" + i10+"/summary",schemaPath:"#/definitions/named/properties/summary/type",keyword:"type",params:{type: schema20.properties.summary.type}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern1.test(data56)){
const err110 = {instancePath:instancePath+"/families/" + i10+"/summary",schemaPath:"#/definitions/named/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/families/" + i10,schemaPath:"#/definitions/named/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.scales !== undefined && func0.call(data, "scales")){
let data57 = data.scales;
if(Array.isArray(data57)){
const len11 = data57.length;
for(let i11=0; i11<len11; i11++){
if(!(validate13(data57[i11], {instancePath:instancePath+"/scales/" + i11,parentData:data57,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data59 = data.links;
if(Array.isArray(data59)){
const len12 = data59.length;
for(let i12=0; i12<len12; i12++){
let data60 = data59[i12];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.url === undefined) || (!(func0.call(data60, "url")))){
const err114 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/definitions/link/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key19 of Object.keys(data60)){
if(!((key19 === "url") || (key19 === "title"))){
const err115 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/definitions/link/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data60.url !== undefined && func0.call(data60, "url")){
let data61 = data60.url;
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err116 = {instancePath:instancePath+"/links/" + i12+"/url",schemaPath:"#/definitions/link/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/links/" + i12+"/url",schemaPath:"#/definitions/link/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data60.title !== undefined && func0.call(data60, "title")){
let data62 = data60.title;
if((typeof data62 !== "string") && (data62 !== null)){
const err118 = {instancePath:instancePath+"/links/" + i12+"/title",schemaPath:"#/definitions/link/properties/title/type",keyword:"type",params:{type: schema26.properties.title.type}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err119 = {instancePath:instancePath+"/links/" + i12+"/title",schemaPath:"#/definitions/link/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/links/" + i12,schemaPath:"#/definitions/link/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
